/** What items add to the title of the document that they publish: who issues it, and that it is issued. */
const issuing =
  /^(?:.*?关于)?(?:印发|公布|发布|颁布|下发|实施)(.+?)(?:的(?:通知|公告|通告|决定|命令|令))?$/u;

/**
 * A title as it is compared with that of a document: widths, blanks, quotation marks and the words of issuing make no difference
 * (青岚县人民政府关于印发《停车办法》的通知 is 停车办法). What says that it is no more than a draft or an explanation stays.
 */
export function coreTitle(title: string): string {
  const plain = title.normalize("NFKC").replaceAll(/[\s《》〈〉“”"「」『』]/gu, "");
  return issuing.exec(plain)?.[1] ?? plain;
}
