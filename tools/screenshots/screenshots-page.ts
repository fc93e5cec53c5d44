import { type PictureState, pictureStates } from './states.ts'
import type { ScreenName, ThemeName } from './take-picture.ts'

export const looks: readonly { readonly screen: ScreenName; readonly theme: ThemeName }[] = [
  { screen: 'desk', theme: 'light' },
  { screen: 'desk', theme: 'dark' },
  { screen: 'phone', theme: 'light' },
  { screen: 'phone', theme: 'dark' },
]

export const fileOf = (state: PictureState, { screen, theme }: (typeof looks)[number]): string =>
  `${state.name}-${screen}-${theme}.webp`

const titleOf = ({ name }: PictureState): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const screenWords: Readonly<Record<ScreenName, string>> = { desk: 'on a desk', phone: 'on a phone' }

const image = (state: PictureState, look: (typeof looks)[number]): string =>
  `<img src="screenshots/${fileOf(state, look)}" alt="${titleOf(state)} ${screenWords[look.screen]}, ${look.theme}" width="${look.screen === 'desk' ? 720 : 240}" />`

/** All pictures on one page, in Markdown. */
export const screenshotsPage = (): string =>
  [
    '# What Entente looks like',
    '',
    'Made by `npm run screenshots`, from the seed. Light and dark, 1440 × 900 and 390 × 844.',
    ...pictureStates.flatMap((state) => [
      '',
      `## ${titleOf(state)}`,
      '',
      state.caption,
      '',
      ...looks.map((look) => image(state, look)),
    ]),
    '',
  ].join('\n')
