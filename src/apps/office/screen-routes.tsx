import type { Context, Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import { may } from "#platform/auth/permission.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import type { BuiltScreens } from "./built-screens.ts";

interface ScreenPlace {
  readonly base: string;
  readonly screens: BuiltScreens;
}

/** The page in which the office's screens run: the same at every address below `/office/`; the rest is the browser's. */
export function screenRoutes({ base, screens }: ScreenPlace): Hono<AppEnv> {
  const html = `<!doctype html>${renderToStaticMarkup(<Shell base={base} screens={screens} />)}`;
  const page = (c: Context<AppEnv>) =>
    c.req.path.startsWith(`${base}/office/assets/`) ? c.notFound() : c.html(html);
  return newRouter()
    .get("/office", may("public"), (c) => c.redirect(`${base}/office/`, 308))
    .get("/office/*", may("public"), page);
}

function Shell({ base, screens: { script, styles, preloaded } }: ScreenPlace) {
  const at = (name: string) => `${base}/office/assets/${name}`;
  return (
    <html lang="zh-CN" data-base={base}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>工作平台</title>
        <link rel="icon" href="data:," />
        {styles.map((name) => (
          <link key={name} rel="stylesheet" href={at(name)} />
        ))}
        {preloaded.map((name) => (
          <link key={name} rel="modulepreload" href={at(name)} />
        ))}
        <script type="module" src={at(script)} />
      </head>
      <body>
        <div id="office" />
        <noscript>
          <p>工作平台需要浏览器允许脚本。请在浏览器设置里打开 JavaScript 后重新访问。</p>
          <p>
            <a href={`${base}/`}>回到网站首页</a>
          </p>
        </noscript>
      </body>
    </html>
  );
}
