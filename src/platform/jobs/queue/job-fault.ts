/** Why work was not done, in Chinese, for who runs the installation. */
export class JobFault extends Error {}
