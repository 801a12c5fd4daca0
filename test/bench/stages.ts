// What bench.js measures one by one; bundled as the program is (`.tools/build.js --bench`).
export { analyze, planOf, readDefinition, readPlan } from '../../src/analyze.ts'
export { nodeWorld } from '../../src/cli/node-world.ts'
export { parseSource } from '../../src/input/parse-source.ts'
export { parseThoroughly } from '../../src/input/yaml/parse.ts'
export { analysisJson } from '../../src/reports/analysis-json.ts'
export { jsonPieces, jsonText } from '../../src/reports/json-text.ts'
