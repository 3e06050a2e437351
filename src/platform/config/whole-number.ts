import { z } from "zod";

/** A variable that holds a whole number from `from` to `to`, in decimal digits: no sign, no `0x50`, no `1e3`. */
export const wholeNumber = (from: number, to: number) =>
  z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.int().min(from).max(to));
