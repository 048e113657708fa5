/** The Reed–Solomon codewords of a block: the remainder of its polynomial by (x - 1)(x - 2)(x - 4)… in GF(256). */
export function correctionOf(block: readonly number[], count: number): readonly number[] {
  let generator: readonly number[] = [1];
  let root = 1;
  for (let degree = 0; degree < count; degree++) {
    const previous = generator;
    const factor = root;
    generator = [...previous, 0].map((value, index) => value ^ multiply(previous[index - 1] ?? 0, factor));
    root = multiply(root, 2);
  }
  const rest = [...block, ...new Array<number>(count).fill(0)];
  for (let index = 0; index < block.length; index++) {
    const factor = rest[index] ?? 0;
    for (const [offset, value] of generator.entries())
      rest[index + offset] = (rest[index + offset] ?? 0) ^ multiply(value, factor);
  }
  return rest.slice(block.length);
}

/** The product in GF(256) by x⁸ + x⁴ + x³ + x² + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}
