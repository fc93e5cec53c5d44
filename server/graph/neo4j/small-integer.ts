import neo4j, { Integer } from 'neo4j-driver'

type Comparable = Parameters<Integer['lessThan']>[0]

/** An integer of 32 bits. The driver compares each that it sends with up to eight numbers, and by itself takes 64 bits for each. */
class SmallInteger extends Integer {
  override lessThan(other: Comparable): boolean {
    return typeof other === 'number' ? this.low < other : super.lessThan(other)
  }

  override greaterThanOrEqual(other: Comparable): boolean {
    return typeof other === 'number' ? this.low >= other : super.greaterThanOrEqual(other)
  }
}

const isSmall = (value: number): boolean => (value | 0) === value

/** A whole number as the driver sends integers. */
export const integerOf = (value: number): Integer =>
  isSmall(value) ? new SmallInteger(value, value < 0 ? -1 : 0) : neo4j.int(value)
