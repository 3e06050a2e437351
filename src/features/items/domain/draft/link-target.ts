/** Where a link in a text may lead: a whole address, or a mail address. */
export function isLinkTarget(href: string): boolean {
  return href.length <= 1000 && /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(href);
}
