import { instantWords } from "./instant-words.ts";

/** Today in China, `2024-03-07`: what a field of days begins with. */
export function todayInChina(): string {
  return instantWords(new Date().toISOString()).slice(0, 10);
}
