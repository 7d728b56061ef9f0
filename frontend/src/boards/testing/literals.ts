const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const LITERAL = /"""\s*\n([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"/g;

/** The texts in a Java file; those that plus signs join are one. */
export function literalsOf(source: string): string[] {
  const code = source.replace(COMMENT, '');
  const found: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: block, 2: line = '', index } of code.matchAll(LITERAL)) {
    const text = block === undefined ? line : block.replace(/\\\n\s*/g, '').trim();
    const isJoined = /^\s*\+\s*$/.test(code.slice(end, index));
    found.push(isJoined ? `${found.pop()}${text}` : text);
    end = index + whole.length;
  }
  return found.map((text) => text.replaceAll('\\"', '"'));
}
