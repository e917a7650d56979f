//! Pictures of editions, and their files. A picture is who brought it in and what it is; equal files are stored once, under their digest.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql},
    value::columns,
};
use folkmoot_model::ids::{DepartmentId, PersonId, PictureId};
use jiff::Timestamp;
use sea_orm::DbBackend;

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Identity.
    pub id: PictureId,
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: String,
    /// Media type, such as `image/png`.
    pub media_type: String,
    /// Width, pixels.
    pub width: u32,
    /// Height, pixels.
    pub height: u32,
    /// The picture itself; empty when only its [`head`] was asked for.
    pub bytes: Vec<u8>,
    /// Who brought it in.
    pub created_by: PersonId,
    /// When.
    pub created_at: Timestamp,
}

/// A new picture. Its file is stored unless it is there already.
pub async fn insert(tx: &Tx, picture: &Picture) -> Result<(), StoreError> {
    let p = picture;
    let size_bytes = i64::try_from(p.bytes.len()).map_err(|e| StoreError::corrupt("size_bytes", e))?;
    let file = "INSERT INTO picture_files (sha256, bytes) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING";
    tx.run(sql(file).with(p.sha256.clone()).with(p.bytes.clone())).await?;
    let row = columns! {
        id: p.id, sha256: p.sha256, media_type: p.media_type, width: p.width, height: p.height, size_bytes: size_bytes,
        created_by: p.created_by, created_at: p.created_at,
    };
    put(tx, "pictures", row).await
}

/// One picture.
pub async fn get(c: &impl Conn, id: PictureId) -> Result<Option<Picture>, StoreError> {
    let query = "SELECT pictures.*, picture_files.bytes FROM pictures JOIN picture_files ON picture_files.sha256 = pictures.sha256 \
                 WHERE pictures.id = $1";
    let Some(row) = c.raw().one(sql(query).with(id)).await? else { return Ok(None) };
    Ok(Some(Picture { bytes: row.get("bytes")?, ..read(&row)? }))
}

/// The picture a person brought in as this very file, without its bytes.
pub async fn brought_in_by(c: &impl Conn, sha256: &str, person: PersonId) -> Result<Option<Picture>, StoreError> {
    let query = "SELECT id, sha256, media_type, width, height, created_by, created_at FROM pictures \
                 WHERE sha256 = $1 AND created_by = $2 ORDER BY id LIMIT 1";
    c.raw().one(sql(query).with(sha256).with(person)).await?.as_ref().map(read).transpose()
}

/// What is known of a picture, without its bytes.
pub async fn head(c: &impl Conn, id: PictureId) -> Result<Option<Picture>, StoreError> {
    let query = "SELECT id, sha256, media_type, width, height, created_by, created_at FROM pictures WHERE id = $1";
    c.raw().one(sql(query).with(id)).await?.as_ref().map(read).transpose()
}

/// Whether a message of some departments (of any, when none are named) has or had a picture. The newest editions are looked at first, as they
/// are what people look at.
pub async fn is_used(c: &impl Conn, id: PictureId, departments: Option<&[DepartmentId]>) -> Result<bool, StoreError> {
    let raw = c.raw();
    let holds = if raw.backend() == DbBackend::Postgres { "strpos" } else { "instr" };
    let mut query = sql("SELECT 1 AS used FROM editions JOIN messages ON messages.id = editions.message WHERE ");
    query.push(holds).push("(editions.content, ").bind(id.0.to_string()).push(") > 0");
    query.and_in("messages.department", departments);
    query.push(" ORDER BY editions.id DESC LIMIT 1");
    Ok(raw.one(query).await?.is_some())
}

/// How many bytes a picture has.
pub async fn size_bytes(c: &impl Conn, id: PictureId) -> Result<Option<u64>, StoreError> {
    c.raw().one(sql("SELECT size_bytes FROM pictures WHERE id = $1").with(id)).await?.map(|row| row.int("size_bytes")).transpose()
}

fn read(row: &Row) -> Result<Picture, StoreError> {
    Ok(Picture {
        id: row.id("id")?,
        sha256: row.get("sha256")?,
        media_type: row.get("media_type")?,
        width: row.int("width")?,
        height: row.int("height")?,
        bytes: Vec::new(),
        created_by: row.id("created_by")?,
        created_at: row.at("created_at")?,
    })
}
