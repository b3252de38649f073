/** Where an item is: its place, and the district around it where that is another name; empty when it is not known. */
export function sayWhere(item: { readonly placeName: string | null; readonly districtName: string | null }): string {
  return [...new Set([item.placeName, item.districtName].filter(Boolean))].join(', ');
}
