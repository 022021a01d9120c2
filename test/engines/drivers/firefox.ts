import { launch } from 'puppeteer-core'
import { type Engine, startLimit, type Visitor } from './driver.js'

/** Through WebDriver BiDi, which Puppeteer speaks. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout: startLimit, defaultViewport: { width: 1280, height: 720 } })

  async function newVisitor(): Promise<Visitor> {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    return {
      open: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      evaluate: (expression) => page.evaluate(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      type: (character) => page.keyboard.type(character),
      escape: () => page.keyboard.press('Escape'),
      close: () => context.close(),
    }
  }

  return { newVisitor, close: () => browser.close() }
}
