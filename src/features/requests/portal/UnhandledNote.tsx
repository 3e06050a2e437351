import { Link } from "#ui/Link.tsx";
import type { Unhandled } from "../intake/citizen-door.ts";

interface UnhandledNoteProps {
  readonly name: string;
  /** `undefined`: somebody handles requests there. */
  readonly unhandled: Unhandled | undefined;
}

/** Of an agency where nobody handles requests: the door stays open, and this says who receives, and where else one may go. */
export function UnhandledNote({ name, unhandled }: UnhandledNoteProps) {
  if (!unhandled) return null;
  const { over } = unhandled;
  return (
    <p className="superseded" role="note">
      {name}还没有指定依申请公开的办理人员。网上提交的申请照样收下、编号
      {over ? (
        <>
          ，同时告知
          <Link to={`/agencies/${over.id}/`}>{over.name}</Link>
          督促办理
        </>
      ) : (
        "，等该机关指定人员后办理"
      )}
      。急需的，可以当面提交或者邮寄，任何机关都不得拒收
      {over && `；没有回音的，可以向${over.name}反映`}。
    </p>
  );
}
