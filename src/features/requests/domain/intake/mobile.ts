/** Whether a telephone takes short messages: a mobile number of the mainland (11 digits). */
export function isMobile(telephone: string): boolean {
  return /^1[3-9]\d{9}$/.test(digitsOf(telephone));
}

/** 138-0000 0000, +86 138… as a service for short messages takes it. */
export function digitsOf(telephone: string): string {
  return telephone
    .normalize("NFKC")
    .replace(/[\s-]/g, "")
    .replace(/^\+?86(?=1\d{10}$)/, "");
}
