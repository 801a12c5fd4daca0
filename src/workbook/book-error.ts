import type { BookTrouble } from './read-book.ts'

/** Thrown by whatever finds that a file cannot be read, and caught by `readWorkbook`, which never throws. */
export class BookError extends Error {
  readonly trouble: BookTrouble

  constructor(trouble: BookTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/** What is wrong in the words of the file's own parts, for whoever looks into it; nobody needs to understand it to act. */
export const broken = (detail: string): BookError => new BookError({ kind: 'broken', detail })
