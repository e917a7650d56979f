//! For tests only: fake town, fake networks, browser and peer runners.
