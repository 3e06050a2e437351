/** The memory that bodies under way may take, all together (上传内存). */
export interface BodyRoom {
  /** Takes `bytes` more; `false` where they are not to be had. */
  readonly take: (bytes: number) => boolean;
  readonly give: (bytes: number) => void;
}

export function newBodyRoom(bytes: number): BodyRoom {
  let left = bytes;
  return {
    take: (wanted) => {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
    give: (given) => {
      left += given;
    },
  };
}
