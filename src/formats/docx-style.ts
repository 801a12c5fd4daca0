import { AlignmentType, type IParagraphOptions, type IStylesOptions, LineRuleType } from 'docx'
import { characterSpacing, lineTwips, type Setting, sizes, twips } from './docx-measure.ts'
import type { Fonts, WriteOptions } from './write-options.ts'

/** What every Chinese office has; 小标宋 comes with its own software. */
const usualFonts: Required<Fonts> = {
  title: '方正小标宋简体',
  body: '仿宋',
  heading: '黑体',
  part: '楷体',
  table: '宋体',
}

const fontOf = (name: string, language: WriteOptions['language']) => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  // Else “ ” … would come from the Latin font, half as wide.
  ...(language === 'en' ? {} : { hint: 'eastAsia' as const }),
})

const exactly = (line: number): NonNullable<IParagraphOptions['spacing']> => ({ line, lineRule: LineRuleType.EXACT })

/** The styles of a document by id; sizes are in half points. */
export const docxStyles = (fonts: Fonts, { language, tableSize, isLetter, isWide }: Setting): IStylesOptions => {
  const font = (role: keyof Fonts) => fontOf(fonts[role] ?? usualFonts[role], language)
  const black = { color: '000000', bold: false, italics: false }
  return {
    default: {
      document: {
        run: {
          font: font('body'),
          size: sizes.三号 * 2,
          characterSpacing,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { ...exactly(lineTwips), before: 0, after: 0 } },
      },
      title: {
        run: { ...black, font: font('title'), size: sizes.二号 * 2 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(twips(36)), keepNext: true },
      },
      heading1: {
        run: { ...black, font: font('heading'), size: sizes.三号 * 2 },
        paragraph: { spacing: exactly(lineTwips), keepNext: true },
      },
      heading2: {
        run: { ...black, font: font('part'), size: sizes.三号 * 2 },
        paragraph: { spacing: exactly(lineTwips), keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Report',
        name: 'Report',
        basedOn: 'Normal',
        run: { size: (isWide ? sizes.五号 : sizes.小四) * 2 },
        paragraph: { spacing: exactly(twips(isWide ? 18 : 20)) },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { font: font('table'), size: tableSize * 2 },
        paragraph: { spacing: exactly(twips(tableSize * 1.4)) },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        run: { font: font('heading') },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        id: 'PageNumber',
        name: 'Page Number',
        basedOn: 'Normal',
        // The standard's size is for letters.
        run: { font: font('table'), size: (isLetter ? sizes.四号 : sizes.五号) * 2 },
      },
    ],
  }
}
