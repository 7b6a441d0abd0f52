//! What is kept of walks in files. Nothing here decides how a walk goes on, and a file that fails never stops one.

pub mod tally;
