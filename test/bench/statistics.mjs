const sorted = (values) => values.toSorted((a, b) => a - b)

/** The value at a part of the way from the least to the greatest. */
const at = (values, part) => {
  const all = sorted(values)
  const place = (all.length - 1) * part
  const low = all[Math.floor(place)]
  return low + (all[Math.ceil(place)] - low) * (place - Math.floor(place))
}

export const median = (values) => at(values, 0.5)

/** Half of the distance between the quartiles. */
export const spread = (values) => (at(values, 0.75) - at(values, 0.25)) / 2
