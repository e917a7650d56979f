//! Connections of accounts that wait for the network's answer.
