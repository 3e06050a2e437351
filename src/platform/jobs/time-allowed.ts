/** Milliseconds of a processor that a file may take, unless the environment says otherwise. */
export const ordinaryTime = 10_000;

/** By the clock, so many times what a job may take of a processor: its process stands back where others want one. */
export const byTheClock = 3;

/** What ends a job that may take so many milliseconds: 占用处理器 10 秒或历时 30 秒. */
export function timeAllowedWords(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `占用处理器 ${seconds} 秒或历时 ${(milliseconds * byTheClock) / 1000} 秒`;
}
