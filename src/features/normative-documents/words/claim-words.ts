import type { DocumentClaim } from "../domain/publication/which-document.ts";

/** Which document an item claims to be, and what to do. */
export function claimWords(claim: DocumentClaim): string {
  switch (claim.kind) {
    case "unfinished":
      return `标题与文件卷《${claim.of.title}》相同，而这个文件还没有编号印发：请先在文件卷里办完必经的环节，再从文件卷“起草公开信息”。不是同一个文件的，请改标题。`;
    case "other-number":
      return `标题与《${claim.of.title}》（${claim.of.number}）相同，文号却不是它的：是这个文件的，请把文号填成“${claim.of.number}”；是新制定的，请先建文件卷、办完环节；不是同一个文件的，请改标题。`;
    case "given-up":
      return `标题与已经终止制定的《${claim.of.title}》相同：作为规范性文件公开的，请重新建卷；不作为规范性文件、只作一般信息公开的，写明理由。`;
    case "unknown-number":
      return "文号是本机关规范性文件的编号，却没有登记过：请从文件卷公开（统一登记、编号、印发）；从前的文件，请先在“规范性文件”台账补登。";
    case "document-like-number":
      return "文号像是规范性文件的编号，本平台没有登记过：是本机关的，请从文件卷公开，或者在台账补登；转载上级文件的，写明理由。";
    case "documents-column":
      return "放在“规范性文件”栏目的，应当是登记过的文件：请从文件卷公开；从前的文件，先在“规范性文件”台账补登，再填它的文号；不是规范性文件的，请换栏目。";
    case "policies-column":
      return "放在“政策文件”栏目，是哪一个文件？是规章、规范性文件的，请从文件卷公开，或者填写登记过的文号；不是的（例如一般通知），写明理由。";
  }
}
