/** On a small screen, more could not be told apart. */
const onPhone = 30
export const openingOnDesk = 60

/** How many entities the overview draws here. */
export const openingSize = (): number => (window.matchMedia('(max-width: 767px)').matches ? onPhone : openingOnDesk)
