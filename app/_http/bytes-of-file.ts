/** The bytes of a file a form sent; none when it sent none. */
export async function* bytesOfFile(file: FormDataEntryValue | null): AsyncGenerator<Uint8Array> {
  if (file instanceof File) yield new Uint8Array(await file.arrayBuffer());
}
