/** An account's name as it is stored: what is typed in capitals or full width is the same, and no control counts. */
export function normalAccount(typed: string): string {
  return typed
    .normalize("NFKC")
    .replaceAll(/\p{Cc}/gu, "")
    .trim()
    .toLowerCase()
    .slice(0, 64);
}

/** Whether a normal name can be an account's: 2 to 64 letters, digits and . _ - @. */
export function isAccountName(account: string): boolean {
  return /^[\p{L}\p{N}._@-]{2,64}$/u.test(account) && account === account.toLowerCase();
}
