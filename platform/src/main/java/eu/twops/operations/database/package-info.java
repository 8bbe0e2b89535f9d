/// The data folder of an instance and the PostgreSQL server that runs inside it.
@NullMarked
package eu.twops.operations.database;

import org.jspecify.annotations.NullMarked;
