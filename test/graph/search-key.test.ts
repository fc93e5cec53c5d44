import { describe, expect, it } from 'vitest'
import { foldName, searchKeyOf } from '../../server/graph/model/search-key.ts'

describe('folding a name', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'volodymyr zelenskyy'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['  Xi   Jinping ', 'xi jinping'],
    ['ISTANBUL', 'istanbul'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Sør-Trøndelag', 'sor trondelag'],
    ['Đà Nẵng', 'da nang'],
    ['Україна', 'украіна'],
    ['Лукʼянівка', 'лук янівка'],
    ['Ελλάδα', 'ελλαδα'],
    ['中国', '中国'],
    ['U.S.', 'u s'],
    ['^odd$ name', 'odd name'],
  ])('makes %s into %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('changes nothing that is folded already', () => {
    for (const name of ['Erdoğan', 'Україна', 'Đà Nẵng', 'Straße'])
      expect(foldName(foldName(name))).toBe(foldName(name))
  })
})

describe('the search key', () => {
  it('holds each name once, marked at both ends', () => {
    expect(searchKeyOf(['Ukraine', 'UKRAINE', 'Україна'])).toBe('^ukraine$\n^украіна$')
  })
})
