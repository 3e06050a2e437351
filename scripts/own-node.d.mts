interface RunningNode {
  readonly execPath: string;
  readonly versions: { readonly node: string };
}

export function ownNode(root: string, running?: RunningNode): string | undefined;
export function isExecutable(path: string): boolean;
