import { tag } from '../../formats/html-text.ts'
import type { Language } from '../../model/campaign.ts'

/** A page as it is put together. */
export interface Document {
  readonly language: Language
  readonly className: string
  /** The element. */
  readonly title: string
  readonly style: string
  readonly script: string
  /** What the script reads from the element `data`. */
  readonly data: unknown
  readonly body: readonly string[]
}

/** As a Content-Security-Policy names what it lets in. */
const sourceHash = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

/** JSON that cannot end the element it stands in. */
const inertJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** One page that asks nobody for anything: nothing but its own style and script is let in, and no text becomes HTML. */
export const documentHtml = async (page: Document): Promise<string> => {
  const { language, className, title, style, script, data, body } = page
  const policy = [
    "default-src 'none'",
    `style-src ${await sourceHash(style)}`,
    `script-src ${await sourceHash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return `<!doctype html>
${tag('html', { lang: language, class: className })}
<head>
<meta charset="utf-8">
${tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${title}
<style>${style}</style>
</head>
<body>
${body.join('\n')}
<script type="application/json" id="data">${inertJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}
