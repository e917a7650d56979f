//! The two lines of the newsroom over a real store and the rehearsal network, with trouble on demand.

#[cfg(test)]
mod changing;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod ending;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod freezing;
#[cfg(test)]
mod frequency;
#[cfg(test)]
mod guideline;
#[cfg(test)]
mod histories;
#[cfg(test)]
mod incoming;
#[cfg(test)]
mod listening;
#[cfg(test)]
mod one_voice;
#[cfg(test)]
mod outgoing;
#[cfg(test)]
mod overriding;
#[cfg(test)]
mod paths;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod practices;
#[cfg(test)]
mod rechecking;
#[cfg(test)]
mod reminding;
#[cfg(test)]
mod scene;
#[cfg(test)]
mod threads;
mod trouble;
