package org.backchannel.model.ftm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's post: a job with each organisation that FtM can take as an employer, and otherwise, or in a public body,
 * the occupancy of a position.
 */
record Post(Edges edges, Party holder, @Nullable String title, List<Party> organizations) {

    List<Draft> drafts(Edges.When when) {
        List<Draft> drafts = new ArrayList<>();
        for (Party organization : organizations) {
            if (isEmployer(organization)) {
                Draft job = edges.interval("Employment", when, holder.id(), organization.id())
                        .put("role", title);
                job.link("employee", holder);
                job.link("employer", organization);
                drafts.add(job);
            }
        }
        return drafts.isEmpty() && isPerson() && title != null ? occupancy(when, title) : drafts;
    }

    private List<Draft> occupancy(Edges.When when, String name) {
        Draft position = Draft.of("Position", edges.report().id(), name, organizations.toString())
                .put("name", name)
                .put("proof", edges.report().id());
        organizations.forEach(organization -> position.link("organization", organization));
        Draft occupancy = edges.interval("Occupancy", when, holder.id(), position.id());
        occupancy.link("holder", holder);
        occupancy.link("post", new Party(position.id(), "Position", name));
        return List.of(position, occupancy);
    }

    private boolean isEmployer(Party organization) {
        return isPerson()
                && Ontology.isA(organization.schema(), "Organization")
                && !Ontology.isA(organization.schema(), "PublicBody");
    }

    private boolean isPerson() {
        return Ontology.isA(holder.schema(), "Person");
    }
}
