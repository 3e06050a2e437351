import { useSite } from "#ui/site-context.ts";
import { receiptPath } from "../paths.ts";

interface ReceiptFormProps {
  readonly number: string;
  readonly code: string;
  readonly isWordOnly?: true;
}

/** 回执 as a file. The code goes along: nothing is kept that would tell it. */
export function ReceiptForm({ number, code, isWordOnly }: ReceiptFormProps) {
  const { href } = useSite();
  return (
    <form className="on-screen" method="post" action={href(receiptPath)}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="code" value={code} />
      <p>
        {!isWordOnly && (
          <>
            <button type="submit" name="as" value="pdf" className="secondary">
              下载回执（PDF）
            </button>{" "}
          </>
        )}
        <button type="submit" name="as" value="docx" className="secondary">
          下载回执（Word）
        </button>
      </p>
    </form>
  );
}
