/**
 * Puts things into as few boxes as two quick methods find: first fit in the given order, and first fit with the largest
 * first. Within a box, and by their first things, the boxes keep the given order. Every thing must fit in an empty box.
 *
 * @returns the indexes of what each box holds.
 */
export function pack(sizes: readonly number[], capacity: number): readonly (readonly number[])[] {
  const given = [...sizes.keys()];
  const largestFirst = [...given].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
  const inOrder = firstFit(given, sizes, capacity);
  const bySize = firstFit(largestFirst, sizes, capacity);
  const boxes = bySize.length < inOrder.length ? bySize : inOrder;
  return boxes.map((box) => [...box].sort(ascending)).sort(([one = 0], [other = 0]) => ascending(one, other));
}

function firstFit(
  order: readonly number[],
  sizes: readonly number[],
  capacity: number,
): readonly (readonly number[])[] {
  const boxes: { readonly items: number[]; room: number }[] = [];
  for (const item of order) {
    const size = sizes[item] ?? 0;
    let box = boxes.find(({ room }) => room >= size);
    if (!box) {
      box = { items: [], room: capacity };
      boxes.push(box);
    }
    box.items.push(item);
    box.room -= size;
  }
  return boxes.map(({ items }) => items);
}

function ascending(one: number, other: number): number {
  return one - other;
}
