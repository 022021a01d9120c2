/** Whether who looks at this page is likely to be who makes it. */
export const isDeveloped = ({ debug }: { readonly debug: boolean }): boolean => debug || /(^|\.)localhost$|^127\./.test(location.hostname)
