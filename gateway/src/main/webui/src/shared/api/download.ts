import { send } from './client';

/** Fetches a file as every request is sent and hands it to the browser under this name. */
export async function download(path: string, name: string, headers: Record<string, string> = {}) {
  const response = await send(new URL(path, location.origin), { headers });
  keepFile(await response.blob(), name);
}

/** Hands a file to the browser under this name. */
export function keepFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
