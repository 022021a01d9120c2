// Lifetimes are written as the vendors write them, `180 * day`, and kept in seconds.
export const minute = 60
export const hour = 3600
export const day = 86400
