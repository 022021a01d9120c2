import { consent } from './attributes.js'
import { disarm, isLive, isScript } from './script.js'

export interface Templates {
  /** Moves a template's content behind it; answers the scripts in it, held like any others from now on, in order. */
  open(template: HTMLTemplateElement): HTMLScriptElement[]
  /** Takes back what is still in the page. Scripts that have run do not run again. */
  close(template: HTMLTemplateElement): void
}

export function createTemplates(): Templates {
  const contents = new WeakMap<HTMLTemplateElement, Node[]>()
  const given = new WeakSet<HTMLScriptElement>()
  return {
    open(template) {
      const scripts = [...template.content.querySelectorAll('script')].filter(isScript).filter((script) => isLive(script) && !given.has(script))
      for (const script of scripts) {
        given.add(script)
        disarm(script)
        script.setAttribute(consent, template.getAttribute(consent) ?? '')
      }
      contents.set(template, [...(contents.get(template) ?? []), ...template.content.childNodes])
      // Moved, not cloned: cloned scripts are refused under Trusted Types.
      template.after(template.content)
      return scripts
    },
    close(template) {
      for (const node of contents.get(template) ?? []) if (node.isConnected) template.content.append(node)
      contents.delete(template)
    },
  }
}
