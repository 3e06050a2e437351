import { Link } from "#ui/Link.tsx";
import type { AttachmentShown } from "../../data/attachments/attachments-shown.ts";
import { attachmentPath } from "../../domain/paths.ts";

interface AttachmentLinksProps {
  readonly itemId: number;
  readonly attachments: readonly AttachmentShown[];
}

/** 附件在线查看: those of an item that can be looked at as pages; nothing where there is none. */
export function AttachmentLinks({ itemId, attachments }: AttachmentLinksProps) {
  if (attachments.length === 0) return null;
  return (
    <section className="item-files on-screen" aria-labelledby="attachments-shown">
      <h2 id="attachments-shown">附件在线查看</h2>
      <ul>
        {attachments.map(({ number, name, pages }) => (
          <li key={number}>
            <Link to={attachmentPath(itemId, number)}>{name}</Link>
            {pages > 1 && <span className="hint">（{pages} 页）</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
