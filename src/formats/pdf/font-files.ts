import { createRequire } from "node:module";
import { dirname } from "node:path";

/** A face that is embedded into PDF files. */
export interface FontFile {
  /** As the face names itself. */
  readonly family: string;
  /** Path of the file in the package that brings it. */
  readonly file: string;
}

const { resolve } = createRequire(import.meta.url);

/** 宋体, for the text; it has every Han character of Unicode's basic block and of extension A. */
export const serif: FontFile = {
  family: "Noto Serif SC",
  file: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
};

/** 黑体, for headings. */
export const sans: FontFile = {
  family: "Noto Sans SC",
  file: "@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
};

export function fontPath({ file }: FontFile): string {
  return resolve(file);
}

/** The folders of the faces, each of which holds one face. */
export function fontFolders(): string[] {
  return [serif, sans].map((font) => dirname(fontPath(font)));
}
