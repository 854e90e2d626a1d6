/**
 * The style that references are set in where a writer names none: author and date, after the custom of the humanities.
 * Its words come from the locale.
 */
export const DEFAULT_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" demote-non-dropping-particle="sort-only" page-range-format="expanded">
  <info>
    <title>Verbatim (author and date)</title>
    <id>https://github.com/verbatim/verbatim/author-date</id>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights>MIT</rights>
  </info>
  <macro name="makers">
    <names variable="author">
      <name and="text" name-as-sort-order="first" delimiter-precedes-last="contextual" et-al-min="8" et-al-use-first="3"/>
      <label form="short" prefix=", "/>
      <substitute>
        <names variable="editor"/>
        <names variable="director"/>
        <names variable="interviewer"/>
        <names variable="translator"/>
        <text macro="body"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="body">
    <choose>
      <if type="article-newspaper article-magazine webpage post-weblog post" match="any">
        <text variable="container-title" font-style="italic"/>
      </if>
      <else-if type="report legislation bill hearing" match="any">
        <text variable="publisher"/>
      </else-if>
    </choose>
  </macro>
  <macro name="makers-short">
    <names variable="author">
      <name form="short" and="text" et-al-min="4" et-al-use-first="1"/>
      <substitute>
        <names variable="editor"/>
        <names variable="director"/>
        <names variable="interviewer"/>
        <names variable="translator"/>
        <text macro="body"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <group delimiter=" ">
          <text macro="circa"/>
          <date variable="issued" form="text" date-parts="year"/>
        </group>
      </if>
      <else-if variable="status">
        <text variable="status"/>
      </else-if>
      <else>
        <text term="no date" form="short"/>
      </else>
    </choose>
  </macro>
  <macro name="circa">
    <choose>
      <if is-uncertain-date="issued">
        <text term="circa" form="short"/>
      </if>
    </choose>
  </macro>
  <macro name="issued">
    <choose>
      <if variable="issued" match="none">
        <text macro="year"/>
      </if>
      <else-if type="article-newspaper article-magazine webpage post post-weblog speech interview broadcast personal_communication hearing" match="any">
        <group delimiter=" ">
          <text macro="circa"/>
          <date variable="issued" form="text" date-parts="year-month-day"/>
        </group>
      </else-if>
      <else>
        <text macro="year"/>
      </else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="book report thesis motion_picture song periodical dataset software map graphic legislation bill pamphlet manuscript" match="any">
        <text variable="title" font-style="italic"/>
      </if>
      <else>
        <text variable="title" quotes="true"/>
      </else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="chapter paper-conference entry entry-dictionary entry-encyclopedia" match="any">
        <group delimiter=", ">
          <group delimiter=" ">
            <text term="in" text-case="capitalize-first"/>
            <text variable="container-title" font-style="italic"/>
          </group>
          <text macro="edited"/>
          <text macro="volume"/>
          <text macro="edition"/>
          <text variable="page"/>
        </group>
      </if>
      <else-if type="article-journal article review review-book" match="any">
        <group delimiter=": ">
          <group delimiter=" ">
            <text variable="container-title" font-style="italic"/>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
          <text variable="page"/>
        </group>
      </else-if>
      <else-if type="article-newspaper article-magazine webpage post post-weblog broadcast" match="any">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <group delimiter=" ">
            <text term="issue" form="short"/>
            <number variable="issue"/>
          </group>
          <text variable="page"/>
        </group>
      </else-if>
      <else>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="edited"/>
          <text macro="volume"/>
          <text macro="edition"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="edited">
    <choose>
      <if variable="author editor">
        <names variable="editor">
          <label form="verb" suffix=" "/>
          <name and="text"/>
        </names>
      </if>
    </choose>
  </macro>
  <macro name="translated">
    <choose>
      <if variable="author editor" match="any">
        <names variable="translator">
          <label form="verb" text-case="capitalize-first" suffix=" "/>
          <name and="text"/>
        </names>
      </if>
    </choose>
  </macro>
  <macro name="interviewed">
    <choose>
      <if variable="author interviewer">
        <names variable="interviewer">
          <label form="verb" text-case="capitalize-first" suffix=" "/>
          <name and="text"/>
        </names>
      </if>
    </choose>
  </macro>
  <macro name="volume">
    <group delimiter=" ">
      <text term="volume" form="short"/>
      <number variable="volume"/>
    </group>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text term="edition" form="short"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="series">
    <group delimiter=" ">
      <text variable="collection-title"/>
      <number variable="collection-number"/>
    </group>
  </macro>
  <macro name="genre">
    <group delimiter=" ">
      <text variable="genre" text-case="capitalize-first"/>
      <number variable="number"/>
    </group>
  </macro>
  <macro name="event">
    <group delimiter=", ">
      <text variable="event-title"/>
      <text variable="event-place"/>
    </group>
  </macro>
  <macro name="publisher">
    <choose>
      <if type="article-journal article-newspaper article-magazine" match="none">
        <group delimiter=": ">
          <text variable="publisher-place"/>
          <text variable="publisher"/>
        </group>
      </if>
    </choose>
  </macro>
  <macro name="archive">
    <group delimiter=", ">
      <text variable="archive"/>
      <text variable="archive_location"/>
    </group>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI">
        <text variable="DOI" prefix="https://doi.org/"/>
      </if>
      <else-if variable="URL">
        <group delimiter=" ">
          <text variable="URL"/>
          <choose>
            <if variable="accessed" match="all">
              <choose>
                <if variable="issued" match="none">
                  <group prefix="(" suffix=")" delimiter=" ">
                    <text term="accessed"/>
                    <date variable="accessed" form="text"/>
                  </group>
                </if>
              </choose>
            </if>
          </choose>
        </group>
      </else-if>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1" disambiguate-add-year-suffix="true">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="makers-short"/>
          <text macro="year"/>
        </group>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography hanging-indent="true">
    <sort>
      <key macro="makers-short"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="makers"/>
        <text macro="issued"/>
        <text macro="title"/>
        <text macro="translated"/>
        <text macro="interviewed"/>
        <text macro="container"/>
        <text macro="series"/>
        <text macro="genre"/>
        <text macro="event"/>
        <text macro="publisher"/>
        <text macro="archive"/>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
