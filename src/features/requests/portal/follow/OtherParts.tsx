import { useSite } from "#ui/site-context.ts";
import type { Followed } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { followPath } from "../paths.ts";

interface OtherPartsProps extends Pick<Followed, "others"> {
  readonly opened: FollowKey;
}

/** What else became of the application (一事一案): the same code opens each. */
export function OtherParts({ others, opened }: OtherPartsProps) {
  const { href } = useSite();
  if (others.length === 0) return null;
  return (
    <>
      <h2>同一申请的另外几件</h2>
      <p>您的申请含有几项内容，机关分为几件办理，分别答复。补正、撤回、评价都只对打开的这一件。</p>
      <ul>
        {others.map(({ number, subject }) => (
          <li key={number}>
            <form method="post" action={href(followPath)}>
              <input type="hidden" name="number" value={number} />
              <input type="hidden" name="code" value={opened.code} />
              {number}：{subject}{" "}
              <button type="submit" name="act" value="open" className="secondary">
                查看
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
