import type { Source } from '../../model/source.ts'

/** What a YAML text says, before anybody knows what it means. Every node is a `Place` too. */
export type YamlNode = YamlScalar | YamlMap | YamlList

interface Spanned {
  readonly source: Source
  /** UTF-16 offset of the node's first character: of a block map its first key, of a block list its first dash, of a flow collection its bracket, of a quoted scalar its quote. */
  readonly start: number
  /** UTF-16 offset after the node's last character; trailing white space, comments and line breaks do not belong to it. */
  readonly end: number
}

/** A scalar is its text; the key it stands under decides what it is. Nothing at all (`due:`) is an empty plain scalar right after the colon or dash. */
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
  /** Which sentence: for yaml-syntax the kind of mistake, for yaml-feature the feature, for too-large what is too large. */
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
