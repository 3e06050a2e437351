import { useSite } from "./site-context.ts";

/** The way to a feed (订阅); none in a site of files that does not know its own address. */
export function FeedLink({ to }: { readonly to: string }) {
  const { origin, asFiles, fileHref } = useSite();
  if (asFiles && !origin) return null;
  return (
    <p className="on-screen feed-link">
      <a href={fileHref(to)}>订阅本栏更新（Atom）</a>
    </p>
  );
}
