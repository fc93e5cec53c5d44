import { describe, expect, it } from 'vitest'
import { actionOf, actionRoots, actions, type QuadClass } from '../../../server/graph/model/actions.ts'

describe('the actions of CAMEO', () => {
  it('have twenty roots, each cooperation or conflict, in words or in deeds', () => {
    const classes: [string, QuadClass, number][] = actionRoots.map(({ code, quadClass }) => [
      code,
      quadClass,
      actions.filter(({ root }) => root === code).length,
    ])
    expect(classes).toEqual([
      ['01', 'VERBAL_COOPERATION', 11],
      ['02', 'VERBAL_COOPERATION', 28],
      ['03', 'VERBAL_COOPERATION', 29],
      ['04', 'VERBAL_COOPERATION', 8],
      ['05', 'VERBAL_COOPERATION', 9],
      ['06', 'MATERIAL_COOPERATION', 6],
      ['07', 'MATERIAL_COOPERATION', 7],
      ['08', 'MATERIAL_COOPERATION', 26],
      ['09', 'VERBAL_CONFLICT', 6],
      ['10', 'VERBAL_CONFLICT', 28],
      ['11', 'VERBAL_CONFLICT', 13],
      ['12', 'VERBAL_CONFLICT', 28],
      ['13', 'VERBAL_CONFLICT', 23],
      ['14', 'MATERIAL_CONFLICT', 27],
      ['15', 'MATERIAL_CONFLICT', 7],
      ['16', 'MATERIAL_CONFLICT', 14],
      ['17', 'MATERIAL_CONFLICT', 14],
      ['18', 'MATERIAL_CONFLICT', 15],
      ['19', 'MATERIAL_CONFLICT', 10],
      ['20', 'MATERIAL_CONFLICT', 8],
    ])
  })

  it('stand in the order of their codes, each below an action whose code its own begins with', () => {
    const codes = actions.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.filter((code) => code.length > 2 && actionOf(code.slice(0, -1)) === undefined)).toEqual([])
  })

  it('have an intensity from -10 to 10, save those that are younger than the scale', () => {
    expect(actions.filter(({ goldstein }) => goldstein !== null && Math.abs(goldstein) > 10)).toEqual([])
    expect(actions.filter(({ goldstein }) => goldstein === null).map(({ code }) => code)).toEqual([
      '155',
      '176',
      '1834',
      '1951',
      '1952',
    ])
  })

  it('are found by their codes as text', () => {
    expect(actionOf('042')).toEqual({
      code: '042',
      label: 'Make a visit',
      root: '04',
      quadClass: 'VERBAL_COOPERATION',
      goldstein: 1.9,
    })
    expect(actionOf('42')).toBeUndefined()
  })
})
