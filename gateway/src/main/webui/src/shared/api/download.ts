import { send } from './client';

/** Fetches a file as every request is sent and hands it to the browser under this name. */
export async function download(path: string, name: string, headers: Record<string, string> = {}) {
  const response = await send(new URL(path, location.origin), { headers });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
