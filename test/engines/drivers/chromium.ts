import { chromium } from 'playwright'
import { launchArguments } from '../../../tools/browser.mjs'
import { type Engine, startLimit, type Visitor } from './driver.js'

/** Through Playwright. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: startLimit })

  async function newVisitor(): Promise<Visitor> {
    const context = await browser.newContext()
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
