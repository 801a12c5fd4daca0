import type { Source } from '../../model/source.ts'

/** What a YAML text says, before anybody knows what it means. Every node is a `Place` too. */
export type YamlNode = YamlScalar | YamlMap | YamlList

interface Spanned {
  readonly source: Source
  /**
   * UTF-16 offset of the node's first character: of a block map its first key, of a block list its first dash, of a flow
   * collection its bracket, of a quoted scalar its quote, of a block scalar its `|`. `[a: b]` holds a map that starts at
   * `a` and ends after `b`.
   */
  readonly start: number
  /**
   * UTF-16 offset after the node's last character: of a block map or list where its last value ends, of a flow collection
   * after its bracket, of a quoted scalar after its quote, of a block scalar after its last character that is no white
   * space (after `|-` when it holds none). Trailing white space, comments and line breaks never belong to a node.
   */
  readonly end: number
}

/**
 * A scalar is its text; the key it stands under decides what it is. Nothing at all is an empty plain scalar: for `due:`,
 * `-` and `{due: }` it starts and ends right after the colon or dash, for `{due}` right after the key.
 */
export interface YamlScalar extends Spanned {
  readonly kind: 'scalar'
  /** The text it stands for: escapes resolved, folds done. */
  readonly text: string
  /** True where it was written without quotes and not as a block: only such a scalar can be `null`, `~` or nothing. */
  readonly plain: boolean
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
}

export interface YamlMap extends Spanned {
  readonly kind: 'map'
  /** In the order of the text; a key given twice stands here twice. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlList extends Spanned {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

/** What a text is refused for. The codes are those of `plan check`; `params` fill the sentence in the user's language. */
export interface YamlTrouble {
  readonly code: 'yaml-syntax' | 'multiple-documents' | 'yaml-feature' | 'too-large'
  /**
   * Which sentence. For yaml-syntax the kind of mistake: `open-quote`, `open-bracket`, `no-space-after-colon`,
   * `no-space-before-comment`, `missing-colon`, `missing-comma`, `missing-dash`, else the code of the yaml package
   * (`bad-indent`, `tab-as-indent` …), or `and-more`. For yaml-feature: `anchor`, `alias`, `tag`, `directive`,
   * `merge-key`, `explicit-key`, `complex-key`. For too-large: `nesting`, `tokens`.
   */
  readonly what: string
  /** An extra that the sentence may quote (a parser's own English words, a name, a number), or nothing. */
  readonly detail?: string
  readonly start: number
  readonly end: number
}

export interface YamlResult {
  /** The one document; missing where the text holds none or is broken. */
  readonly root: YamlNode | undefined
  readonly troubles: readonly YamlTrouble[]
}
