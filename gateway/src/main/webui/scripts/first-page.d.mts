export const budget: number;
export function firstPage(manifest: Record<string, { file: string; imports?: string[] }>): string[];
export function verdict(bytes: number, recorded: number): string | undefined;
