/** Red, green, blue and opacity, 0 to 1. */
type Colour = readonly [number, number, number, number]

/** Reads any colour CSS knows by having it drawn. */
export function createColourReader(): (css: string) => Colour {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return (css) => {
    if (!pen) return [0, 0, 0, 0]
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data
    return [red / 255, green / 255, blue / 255, opacity / 255]
  }
}

/** What is seen of one colour on another. */
export const over = ([red, green, blue, opacity]: Colour, under: Colour): Colour => [
  red * opacity + under[0] * (1 - opacity),
  green * opacity + under[1] * (1 - opacity),
  blue * opacity + under[2] * (1 - opacity),
  1,
]

/** 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
