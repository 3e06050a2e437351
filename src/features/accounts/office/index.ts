export { accountsOffice } from "./room.ts";
export { SignIn } from "./sign-in/SignIn.tsx";
export { type Session, sessionKey, useSession } from "./sign-in/session.ts";
