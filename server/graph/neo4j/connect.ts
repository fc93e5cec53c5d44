import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from './neo4j-failures.ts'

const seconds = 1000

/**
 * A driver that gives up in time to tell a person why, notices connections that a firewall has cut, and reads whole numbers
 * as numbers. It wants no notifications: nobody reads them, and one about each type of claim that a database does not hold
 * is three quarters of the answer to a page of claims.
 */
export const connect = ({ uri, user, password }: Neo4jSettings): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'entente/0.1.0',
    connectionTimeout: 5 * seconds,
    connectionAcquisitionTimeout: 10 * seconds,
    connectionLivenessCheckTimeout: 30 * seconds,
    maxTransactionRetryTime: 5 * seconds,
    telemetryDisabled: true,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  })
