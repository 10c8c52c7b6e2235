const megabyte = 1024 * 1024;
const largest = 32 * megabyte;

export type FileFault = { rule: 'kind' | 'empty'; name: string } | { rule: 'size'; name: string; size: string } | { rule: 'many' };

/** What the server would refuse at once, found before anything is sent. */
export function faultOf(files: File[]): FileFault | undefined {
  const [file, ...others] = files;
  if (!file) return undefined;
  const { name, size } = file;
  if (others.length > 0) return { rule: 'many' };
  if (!/\.(xlsx|csv)$/i.test(name)) return { rule: 'kind', name };
  if (size === 0) return { rule: 'empty', name };
  return size > largest ? { rule: 'size', name, size: String(Math.ceil(size / megabyte)) } : undefined;
}
